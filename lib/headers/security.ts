/**
 * What a page may do: its own scripts, styles, pictures and requests, and nothing of anybody else's. Styles stand in the page,
 * those for printing and the icon in `data:` addresses (lib/build/defer-print.ts).
 */
const contentPolicy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'unsafe-inline' data:",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

/** Powerful features of browsers; the site uses none of them, and nothing that could be smuggled in shall. */
const unusedFeatures = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
];

/**
 * Headers of every answer. HSTS lasts two years; without `preload`, which is a promise about the whole domain that its owner
 * alone can make, and that takes months to take back.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": Object.entries(contentPolicy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; "),
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  // Operators and other sources need not learn which guide sent a reader.
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": unusedFeatures.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
};
