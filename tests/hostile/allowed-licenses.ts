/** The licences, by SPDX id, under which a package may be used here, and why. Another one is for a person to read first. */
export const allowedLicenses: Record<string, string> = {
  "0BSD": "asks for nothing",
  "MIT-0": "asks for nothing",
  "CC0-1.0": "asks for nothing",
  MIT: "asks for its notice to be kept",
  ISC: "asks for its notice to be kept",
  "BSD-2-Clause": "asks for its notice to be kept",
  "BSD-3-Clause": "asks for its notice to be kept, and no use of names",
  "BlueOak-1.0.0": "asks for its text or address to be kept",
  "Apache-2.0": "asks for its notice to be kept, and grants patents",
  "OFL-1.1": "fonts: may be used and embedded, not sold alone",
  "MPL-2.0": "changes to its own files must be passed on; used unchanged",
  "LGPL-3.0-or-later":
    "a library that stands apart and can be exchanged: libvips, which the framework may load and the site does not use",
  "CC-BY-4.0": "data with its source named: what browsers know (caniuse-lite)",
  "CC-BY-SA-4.0": "the text of the CommonMark specification, read by a test",
};
