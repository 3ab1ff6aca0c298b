import { formatCsv } from "./csv";
import type { CodeRow, CodesFile } from "./schemas";

type Envelope = Pick<CodesFile, "version" | "license" | "attribution">;
type Column = (row: CodeRow, envelope: Envelope) => string | undefined;

/** The columns in their order; what a code does not have is an empty cell. The last four say in every row what a JSON file says once. */
const columns = {
  country: (row) => row.country,
  slug: (row) => row.slug,
  operator: (row) => row.operator?.id,
  operator_name: (row) => row.operator?.name,
  id: (row) => row.id,
  kind: (row) => row.kind,
  dial: (row) => row.dial,
  sms_text: (row) => row.sms?.text,
  sms_to: (row) => row.sms?.to,
  does: (row) => row.does,
  currency: (row) => row.currency,
  cost: (row) => row.cost,
  min: (row) => row.min,
  max: (row) => row.max,
  max_per_day: (row) => row.max_per_day,
  reply_spoken: ({ reply }) => (reply && "spoken" in reply ? reply.spoken : undefined),
  reply_shows: ({ reply }) => (reply && "shows" in reply ? reply.shows : undefined),
  confidence: (row) => row.confidence,
  checked: (row) => row.checked,
  // A space within an address would part it in two; escaped, the address is the same.
  sources: ({ sources }) => sources.map(({ url }) => url.replaceAll(" ", "%20")).join(" "),
  version: (_, { version }) => version,
  license: (_, { license }) => license.spdx,
  attribution: (_, { attribution }) => attribution.name,
  site: (_, { attribution }) => attribution.url,
} satisfies Record<string, Column>;

/** The file of all codes as a table: a line of names, then one line for each code; addresses of sources are separated by a space. */
export function formatCodesCsv({ codes, ...envelope }: CodesFile): string {
  const cells: Column[] = Object.values(columns);
  return formatCsv([Object.keys(columns), ...codes.map((row) => cells.map((cell) => cell(row, envelope) ?? ""))]);
}
