import { notFound } from "next/navigation";
import { iconSizes, renderAppIcon } from "@/lib/app-icon/icon";
import { iconPath } from "@/lib/urls";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return iconSizes.map((size) => ({ file: iconPath(size).split("/").at(-1) }));
}

/** The site's icon for a home screen, drawn by the build. */
export async function GET(_: Request, { params }: RouteContext<"/icons/[file]">) {
  const { file } = await params;
  const size = iconSizes.find((side) => iconPath(side) === `/icons/${file}`);
  if (!size) notFound();
  return new Response(new Uint8Array(await renderAppIcon(size)), {
    headers: { "Content-Type": "image/png" },
  });
}
