//! The window of Rumbo: one webview, the use cases as commands of three lines, native dialogs.
//!
//! Not here: rules, words, SQL, PDF. Whatever a command does, the terminal can do as well through `rumbo_app`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod crash;
mod data_folder;
mod outside;
mod session;
mod window;

use std::sync::Arc;
use std::time::Duration;

use tauri::Manager as _;

/// For tests of the crash notice: a debug build that finds this variable panics while it starts.
#[cfg(debug_assertions)]
const CRASH_ON_START: &str = "RUMBO_CRASH_ON_START";

/// How long a disk may take for what is being written when the window is closed.
const LAST_WRITE: Duration = Duration::from_secs(60);

fn main() {
    if crash::is_notice_process() {
        crash::show_notice();
        return;
    }
    crash::install_hook(data_folder::path());
    if let Err(error) = run() {
        crash::report_and_notify(&format!("the window could not be opened: {error}"));
        std::process::exit(1);
    }
}

fn run() -> Result<(), tauri::Error> {
    tauri::Builder::default()
        // The first plugin, as it must end a second program before that one opens the data.
        .plugin(tauri_plugin_single_instance::init(
            |app, _arguments, _folder| {
                window::bring_forward(app);
            },
        ))
        .plugin(tauri_plugin_dialog::init())
        .manage(Arc::new(session::Session::default()))
        .invoke_handler(commands::handler())
        .setup(|app| {
            #[cfg(debug_assertions)]
            assert!(std::env::var_os(CRASH_ON_START).is_none(), "asked to crash");
            let handle = app.handle().clone();
            std::thread::spawn(move || handle.state::<Arc<session::Session>>().open_early());
            window::open(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|app, event| {
            // The window is gone already; whatever it was writing is finished first.
            if matches!(event, tauri::RunEvent::Exit) {
                let session = app.state::<Arc<session::Session>>();
                Arc::clone(session.inner()).finish(LAST_WRITE);
            }
        });
    Ok(())
}
