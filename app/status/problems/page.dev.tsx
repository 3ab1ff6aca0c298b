import { ContentProblems } from "@/components/content-problems";
import { getContentRoot } from "@/lib/content/content-root";
import { getToday } from "@/lib/content/guides";
import { findPageProblems } from "@/lib/preview/page-problems";

export default async function Problems({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const { page } = await searchParams;
  const path = typeof page === "string" ? page : "/";
  return <ContentProblems path={path} problems={findPageProblems(getContentRoot(), path, getToday())} />;
}
