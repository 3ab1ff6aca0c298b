/** A command that cannot be carried out as it was given; the message says what to give instead. */
export class UsageError extends Error {}

export const usage = `Tells search engines which addresses of the site have changed, by IndexNow (indexnow.org).

  npm run indexnow -- --before <folder or origin> --after <folder> [--dry-run]

  --before   the static site as it was: a copy of the last out/, or the origin of a deployment that still shows it
  --after    the static site that is deployed now, such as out/
  --dry-run  prints what would be sent, and sends nothing
  --help     prints this

Reads sitemap.xml and the sitemaps it names. Reported are addresses that are new, dated later, or gone.

Environment:
  SITE_URL, PRODUCTION_URL  the origin of this deployment and of production: nothing is sent where they differ
  INDEXNOW_KEY              8 to 128 letters, digits and hyphens of your own; set it when building too: the site shows it
  INDEXNOW_ENDPOINT         whom to tell; https://api.indexnow.org/indexnow tells all engines that take part

Exit code 2 when the command or a setting is wrong, else 0, whatever the search engines answer.`;
