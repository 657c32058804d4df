int kaosai_shim(void);
