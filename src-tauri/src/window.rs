//! The one window: opened at start, brought forward when the program is started again.

use tauri::{AppHandle, Manager, Runtime, WebviewUrl, WebviewWindowBuilder};

use crate::data_folder;

const LABEL: &str = "main";

/// Opens the window. Its size suits a laptop of 1366×768 with the system's bars.
///
/// # Errors
/// What the platform says, for example that there is no display.
pub fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Rumbo")
        .inner_size(1240.0, 700.0)
        .min_inner_size(480.0, 400.0)
        .center()
        // The webview keeps its own small files where ours are, so that nothing is left elsewhere.
        .data_directory(data_folder::path().join("webview"))
        // Only the built interface may be shown: a link never replaces it.
        .on_navigation(|address| {
            matches!(address.scheme(), "tauri") || address.host_str() == Some("tauri.localhost")
        })
        .build()?;
    Ok(())
}

/// For a second start: the person sees the window that is already open.
pub fn bring_forward<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // Each may fail on its own (a window manager may refuse); the others still help.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
