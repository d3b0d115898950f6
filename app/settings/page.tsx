import { InstallSettings } from "@/components/offline/install-settings";
import { OfflineSettings } from "@/components/offline/offline-settings";
import { AppearanceSettings } from "@/components/progress/appearance-settings";
import { StoredRecords } from "@/components/progress/stored-records";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../offline.css";

export const metadata = pageMetadata({
  title: "Settings",
  description: "Theme, text size and motion, reading offline, and what this browser keeps for you.",
  path: routes.settings,
});

export default function SettingsPage() {
  return (
    <main id="content" className="page">
      <h1>Settings</h1>
      <p className="chapter-summary">Kept in this browser. Each change shows at once.</p>
      <AppearanceSettings />
      <OfflineSettings />
      <InstallSettings />
      <StoredRecords />
    </main>
  );
}
