/// The system refused what a test needs.
struct SystemFailure: Error {}
