import { StatusPage } from "@/components/status-page";
import { getToday } from "@/lib/content/guides";
import { readStatus } from "@/lib/editing/status/read-status";
import { contentRoot } from "@/lib/preview/page-problems";

export default function EditorsStatus() {
  const { status } = readStatus(contentRoot, { today: getToday(), days: 30, folders: [] });
  return <StatusPage status={status} />;
}
