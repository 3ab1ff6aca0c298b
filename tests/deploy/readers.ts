import { type Answer, ask } from "./ask";

const scriptsOf = (html: string) =>
  [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map(([, source]) => source ?? "");

/** Readers who ask a server for one page after the other, each with its scripts, several at a time, until they are told to stop. */
export class Readers {
  readonly answers: { address: string; answer: Answer }[] = [];
  /** What went wrong: no answer, or an error of the server. */
  readonly failures: string[] = [];
  #isReading = true;
  readonly #done: Promise<unknown>;

  constructor(origin: string, addresses: readonly string[], count = 8) {
    let asked = 0;
    const read = async () => {
      while (this.#isReading) {
        const html = await this.#ask(origin, addresses[asked++ % addresses.length] ?? "/");
        for (const script of scriptsOf(html)) await this.#ask(origin, script);
      }
    };
    this.#done = Promise.all(Array.from({ length: count }, read));
  }

  async #ask(origin: string, address: string): Promise<string> {
    try {
      const answer = await ask(origin + address, { headers: { "Accept-Encoding": "gzip" } });
      this.answers.push({ address, answer });
      if (answer.status >= 400) this.failures.push(`${address}: ${answer.status}`);
      return answer.body.toString();
    } catch (error) {
      this.failures.push(`${address}: ${error}`);
      return "";
    }
  }

  /** Resolves when so many more requests have ended. */
  async readOn(count: number): Promise<void> {
    const ended = () => this.answers.length + this.failures.length;
    const target = ended() + count;
    while (ended() < target) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  async stop(): Promise<void> {
    this.#isReading = false;
    await this.#done;
  }
}
