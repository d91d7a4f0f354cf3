//! The one window: opened at start, brought forward when the program is started again.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tauri::{
    AppHandle, DragDropEvent, Manager, Runtime, Url, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder, WindowEvent,
};

use crate::data_folder;
use crate::session::Session;

const LABEL: &str = "main";

/// Opens the window. Its size suits a laptop of 1366×768 with the system's bars.
///
/// # Errors
/// What the platform says, for example that there is no display.
pub fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let development = app.config().build.dev_url.clone();
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Rumbo")
        .inner_size(1240.0, 700.0)
        .min_inner_size(480.0, 400.0)
        .center()
        // The webview keeps its own small files where ours are, so that nothing is left elsewhere.
        .data_directory(data_folder::path().join("webview"))
        // Only our own interface may be shown: a link never replaces it.
        .on_navigation(move |address| is_ours(address, development.as_ref()))
        .build()?;
    draw_without_gpu(&window)?;
    let told = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            tell_of_drop(&told, paths);
        }
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            tell_of_closing(&told);
        }
        _ => {}
    });
    Ok(())
}

/// Pages of text that stand still are drawn by the processor as soon as they are wanted; before a graphics card draws its
/// first one its driver is loaded and its programs are compiled, which is a third of the start and 80 MB
/// (`cargo xtask bench window`). And a driver that fails shows an empty window.
#[cfg(target_os = "linux")]
fn draw_without_gpu<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Elsewhere the system's webview decides.
#[cfg(not(target_os = "linux"))]
fn draw_without_gpu<R: Runtime>(_window: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// How long a page may take to say that it was told: one that does not answer any more must not keep its window.
const PAGE_ANSWERS: Duration = Duration::from_secs(3);

/// Words that are being written are in the page alone: it stores them and then closes the window itself ([`close`]).
fn tell_of_closing<R: Runtime>(window: &WebviewWindow<R>) {
    window.state::<Arc<Session>>().tell_of_closing();
    let told = window.eval("window.dispatchEvent(new Event('rumbo-closing'))");
    let window = window.clone();
    std::thread::spawn(move || {
        if told.is_ok() {
            std::thread::sleep(PAGE_ANSWERS);
        }
        if !window.state::<Arc<Session>>().is_closing_heard() {
            // Gone already, or it goes with the program.
            let _ = window.destroy();
        }
    });
}

/// Closes the window without asking its page.
///
/// # Errors
/// What the platform says.
pub fn close<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    app.get_webview_window(LABEL)
        .map_or(Ok(()), |window| window.destroy())
}

/// The window hears that there is a file, and asks for it by a command; it never learns a path.
fn tell_of_drop<R: Runtime>(window: &WebviewWindow<R>, paths: &[PathBuf]) {
    let Some(first) = paths.first() else {
        return;
    };
    window.state::<Arc<Session>>().drop_file(first.clone());
    // Without a page there is nobody to tell.
    let _ = window.eval("window.dispatchEvent(new Event('rumbo-file-dropped'))");
}

/// The built interface, or the server of `cargo xtask dev` when this build was made for it.
fn is_ours(address: &Url, development: Option<&Url>) -> bool {
    let built = address.scheme() == "tauri" || address.host_str() == Some("tauri.localhost");
    built || development.is_some_and(|server| server.origin() == address.origin())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_never_leaves_the_interface() {
        let ours = |address: &str| is_ours(&address.parse().unwrap(), None);
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("http://tauri.localhost/"), "the same on Windows");
        assert!(
            !ours("https://www.prochile.gob.cl/"),
            "a link opens in the person's own browser"
        );
        assert!(
            !ours("http://localhost:5173/"),
            "no server, unless the build was made for it"
        );
        let server: Url = "http://localhost:5173/".parse().unwrap();
        assert!(is_ours(&server, Some(&server)));
    }
}
