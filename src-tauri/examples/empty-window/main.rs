//! A Tauri window with nothing in it: what the start of Rumbo is measured beside (`cargo xtask bench window`).

use tauri::{Manager as _, WebviewUrl, WebviewWindowBuilder};

fn main() {
    let started = tauri::Builder::default()
        .setup(|app| {
            // As large as Rumbo's, and with its webview's files in a folder of its own too.
            let folder = app.path().app_local_data_dir()?;
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Vacía")
                .inner_size(1240.0, 700.0)
                .data_directory(folder)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!(
            "examples/empty-window/tauri.conf.json"
        ));
    if let Err(error) = started {
        eprintln!("the empty window could not be opened: {error}");
        std::process::exit(1);
    }
}
