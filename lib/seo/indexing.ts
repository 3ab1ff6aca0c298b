/**
 * Whether search engines may list this deployment: only the one at the production address, which the environment names in
 * PRODUCTION_URL. A preview, or a build that does not know where it will stand, is kept out as a whole.
 */
export function isIndexable(): boolean {
  const [site, production] = [process.env["SITE_URL"], process.env["PRODUCTION_URL"]];
  return !!site && !!production && new URL(site).origin === new URL(production).origin;
}
