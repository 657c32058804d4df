#include "CTerminal.h"
int kaosai_shim(void) { return 0; }
