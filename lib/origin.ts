/** Whether an address is a scheme and a host and nothing else: pages stand at the root of their host. */
export function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) && [origin, `${origin}/`].includes(address);
}
