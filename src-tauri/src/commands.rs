//! The use cases as commands of the window, three lines each, under the names that they have in `rumbo_app`.

use tauri::App;
use tauri::Wry;
use tauri::ipc::Invoke;

/// Everything that the window may call. `capabilities/main.json` grants each by name (a test compares).
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![window_ready]
}

/// Opens the data before the window is there.
pub fn prepare(_app: &App) -> Result<(), Box<dyn std::error::Error>> {
    Ok(())
}

#[tauri::command]
pub fn window_ready() {}
