extension Chinese {
}
