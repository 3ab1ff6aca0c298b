import { renderQrPath } from "@/lib/qr-path";
import styles from "./page-qr.module.css";

/** The way from paper back to the page: its address, as a QR code and in words. Shown in print only. */
export function PageQr({ url }: { url: string }) {
  const { size, d } = renderQrPath(url);
  return (
    <div className={styles.qr} hidden>
      {/* The first row of strokes lies half above its coordinate. */}
      <svg viewBox={`0 -.5 ${size} ${size}`} aria-hidden="true">
        <path stroke="#000" d={d} />
      </svg>
      <bdi dir="ltr">{url}</bdi>
    </div>
  );
}
