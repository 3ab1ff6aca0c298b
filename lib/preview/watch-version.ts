/** How often to look, in milliseconds. Looking works on every disk; notifications of the system do not. */
const interval = 150;

/** Server-sent events with a version: the one there is, then each new one, until the reader goes away. */
export function watchVersion(readVersion: () => string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  const stop = () => clearInterval(timer);
  return new ReadableStream({
    start(controller) {
      let sent: string | undefined;
      const look = () => {
        try {
          const version = readVersion();
          if (version === sent) return;
          controller.enqueue(encoder.encode(`data: ${version}\n\n`));
          sent = version;
        } catch {
          // A folder that is just being moved or renamed is there again at the next look.
        }
      };
      look();
      timer = setInterval(look, interval);
      signal.addEventListener("abort", () => {
        stop();
        controller.close();
      });
    },
    cancel: stop,
  });
}
