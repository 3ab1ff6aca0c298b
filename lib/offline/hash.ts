/** The first 64 bits of the SHA-256 of a file, as 16 hexadecimal digits: the same in the browser and in the build. */
export async function hashOf(body: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body), 0, 8);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
