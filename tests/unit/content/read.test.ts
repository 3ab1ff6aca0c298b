import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync, unlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { maxFileBytes } from "@/lib/content/limits";
import { readContentFiles } from "@/lib/content/read";
import { makeFolder } from "../temporary-folder";

vi.mock("node:fs", { spy: true });
afterEach(() => vi.mocked(readFileSync).mockReset());

const read = (files: Record<string, string | Uint8Array>) => readContentFiles(makeFolder(files));

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

describe("files that can be used", () => {
  it("come with their path below the project and their text", () => {
    expect(read({ "messages/en.json": "{}", "README.md": "# A\n" })).toEqual({
      files: [
        { file: "content/README.md", text: "# A\n" },
        { file: "content/messages/en.json", text: "{}" },
      ],
      problems: [],
    });
  });

  it("come in the same order wherever they are read, by the names' code units", () => {
    const { files } = read({ "b.md": "x", "ä.md": "x", "Z.md": "x", "a/2.md": "x", "a/10.md": "x", "a.md": "x" });
    expect(files.map(({ file }) => file)).toEqual([
      "content/Z.md",
      "content/a/10.md",
      "content/a/2.md",
      "content/a.md",
      "content/b.md",
      "content/ä.md",
    ]);
  });

  it.each(["with space", "UPPER", "日本", "dots.in.name", "facts.yaml", "__proto__", "-dash"])(
    "may lie in a folder named %j",
    (folder) => {
      expect(read({ [`${folder}/x.md`]: "x" }).files).toEqual([{ file: `content/${folder}/x.md`, text: "x" }]);
    },
  );

  it("lose their byte order mark", () => {
    expect(read({ "a.md": bytes(0xef, 0xbb, 0xbf, "---\n") }).files[0]?.text).toBe("---\n");
  });

  it.each(["a\r\nb\r\n", "a\rb\r", "a\r\nb\n"])("have LF line ends whatever was saved: %j", (text) => {
    expect(read({ "a.md": text }).files[0]?.text).toBe("a\nb\n");
  });

  it("may be exactly as long as the limit", () => {
    expect(read({ "a.md": "a".repeat(maxFileBytes) }).problems).toEqual([]);
  });

  it("may hold every character of Unicode", () => {
    const text = "充值 لوڈ 💳 \u{10ffff}";
    expect(read({ "a.md": text }).files[0]?.text).toBe(text);
  });
});

describe("files that cannot be used", () => {
  it.each<[string, string | Uint8Array, { rule: string; line: number; message: string }]>([
    ["a NUL byte", bytes("a\nb\nc", 0, "\n"), { rule: "file-nul", line: 3, message: "contains a NUL byte" }],
    ["UTF-16", Buffer.from("ab", "utf16le"), { rule: "file-nul", line: 1, message: "contains a NUL byte" }],
    ["Latin-1", bytes("ok\nok\ncaf", 0xe9, "\nok\n"), { rule: "file-utf8", line: 3, message: "is not valid UTF-8" }],
    [
      "a cut character at the end",
      bytes("ok\n", 0xe5, 0x85),
      { rule: "file-utf8", line: 2, message: "is not valid UTF-8" },
    ],
    ["a bad byte at the start", bytes(0xff, "\nok\n"), { rule: "file-utf8", line: 1, message: "is not valid UTF-8" }],
    ["a surrogate", bytes("ok\n\n", 0xed, 0xa0, 0x80), { rule: "file-utf8", line: 3, message: "is not valid UTF-8" }],
    [
      "an overlong form",
      bytes("ok\n", 0xc0, 0xaf, "\n"),
      { rule: "file-utf8", line: 2, message: "is not valid UTF-8" },
    ],
    [
      "CRLF before the bad byte",
      bytes("a\r\nb\r\n", 0xff),
      { rule: "file-utf8", line: 3, message: "is not valid UTF-8" },
    ],
    ["nothing", "", { rule: "file-empty", line: 1, message: "is empty" }],
    ["only white space", " \n\t\r\n\u00a0", { rule: "file-empty", line: 1, message: "is empty" }],
    ["only a byte order mark", bytes(0xef, 0xbb, 0xbf), { rule: "file-empty", line: 1, message: "is empty" }],
    [
      "one byte too many",
      "a".repeat(maxFileBytes + 1),
      { rule: "file-size", line: 1, message: "is 513 KiB long; the limit is 512 KiB" },
    ],
    [
      "five megabytes",
      "a".repeat(5 * 1024 * 1024),
      { rule: "file-size", line: 1, message: "is 5120 KiB long; the limit is 512 KiB" },
    ],
  ])("%s", (_, content, expected) => {
    const { files, problems } = read({ "a.md": content });
    expect(files).toEqual([]);
    expect(problems).toEqual([{ ...expected, file: "content/a.md", path: "", hint: expect.stringMatching(/\w.*\.$/) }]);
  });

  it("a file too large is not even opened", () => {
    const folder = makeFolder({ "a.md": "a".repeat(maxFileBytes + 1), "b.md": "b" });
    vi.mocked(readFileSync).mockClear();
    readContentFiles(folder);
    expect(vi.mocked(readFileSync).mock.calls.map(([file]) => file)).toEqual([path.join(folder, "b.md")]);
  });

  it("a file that may not be read is a problem, not the end of the run", () => {
    const folder = makeFolder({ "a.md": "a", "b.md": "b" });
    vi.mocked(readFileSync).mockImplementationOnce(() => {
      throw new Error("EACCES: permission denied");
    });
    const { files, problems } = readContentFiles(folder);
    expect(files.map(({ file }) => file)).toEqual(["content/b.md"]);
    expect(problems).toEqual([
      expect.objectContaining({
        file: "content/a.md",
        rule: "file-read",
        message: "cannot be read: EACCES: permission denied",
      }),
    ]);
  });

  it("one bad file hides neither the others nor their problems", () => {
    const { files, problems } = read({ "a.md": "", "b/c.md": bytes(0xff), "d.md": "fine", "e.md": bytes(0) });
    expect(files.map(({ file }) => file)).toEqual(["content/d.md"]);
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "content/a.md file-empty",
      "content/b/c.md file-utf8",
      "content/e.md file-nul",
    ]);
  });
});

it("a part that a command has not finished, or has left behind, is not content", () => {
  expect(read({ "a.md": "x", ".a.md.0123456789ab.tmp": "half" })).toEqual({
    files: [{ file: "content/a.md", text: "x" }],
    problems: [],
  });
});

describe("what is neither file nor folder", () => {
  it.each([
    ["a file", "secret.txt"],
    ["a folder", "."],
    ["nothing", "gone"],
  ])("a symbolic link to %s is refused and not followed", (_, target) => {
    const outside = makeFolder({ "secret.txt": "secret" });
    const folder = makeFolder({ "a.md": "a" });
    symlinkSync(path.join(outside, target), path.join(folder, "link.md"));
    const { files, problems } = readContentFiles(folder);
    expect(files.map(({ file }) => file)).toEqual(["content/a.md"]);
    expect(problems).toEqual([
      expect.objectContaining({ file: "content/link.md", line: 1, rule: "file-kind", message: "is a symbolic link" }),
    ]);
  });

  it("a named pipe is refused, not waited for", () => {
    const folder = makeFolder();
    execFileSync("mkfifo", [path.join(folder, "pipe.md")]);
    const { files, problems } = readContentFiles(folder);
    unlinkSync(path.join(folder, "pipe.md"));
    expect(files).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ rule: "file-kind", message: "is neither a file nor a folder" }),
    ]);
  });
});
