/** A SIM card, within the page: a file of its own would cost every first visit a request, and no icon at all a failed one. */
export const icon =
  "data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%2016%2016%22%3E%3Cpath%20fill=%22%230b6648%22%20d=%22M3%200h7l3%204v12H3z%22/%3E%3C/svg%3E";
