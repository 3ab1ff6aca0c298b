import { type NextRequest, NextResponse } from "next/server";
import { getContentRoot } from "@/lib/content/content-root";
import { getToday } from "@/lib/content/guides";
import { findPageProblems } from "@/lib/preview/page-problems";
import { problemsPath } from "@/lib/preview/paths";

/** In development only (next.config.ts): content that cannot be used leads to a page that says what to mend, not to a stack trace. */
export function proxy(request: NextRequest): NextResponse {
  const isPage = request.headers.get("accept")?.includes("text/html");
  const { pathname } = request.nextUrl;
  if (!isPage || findPageProblems(getContentRoot(), pathname, getToday()).length === 0) return NextResponse.next();
  const target = new URL(problemsPath, request.url);
  target.searchParams.set("page", pathname);
  return NextResponse.rewrite(target);
}

export const config = { matcher: ["/((?!_next/|status|favicon).*)"] };
