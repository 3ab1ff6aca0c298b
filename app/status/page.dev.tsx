import { StatusPage } from "@/components/status-page";
import { getContentRoot } from "@/lib/content/content-root";
import { getToday } from "@/lib/content/guides";
import { readStatus } from "@/lib/editing/status/read-status";

export default function EditorsStatus() {
  const { status } = readStatus(getContentRoot(), { today: getToday(), days: 30, folders: [] });
  return <StatusPage status={status} />;
}
