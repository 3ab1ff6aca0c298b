import { createHash } from "node:crypto";

/** A namespace of the project's own, chosen once at random (RFC 9562, section 5.5); a change would make every entry new. */
const namespace = Buffer.from("5f2c1d3e9a7b4c6d8e0f1a2b3c4d5e6f", "hex");

/** An identifier (`urn:uuid:`, version 5) that stays the same for the same name wherever the site moves. */
export function stableId(name: string): string {
  const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
