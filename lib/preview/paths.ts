/** Addresses that exist in development only. */
export const statusPath = "/status";
export const problemsPath = "/status/problems";
export const changesPath = "/status/changes";
