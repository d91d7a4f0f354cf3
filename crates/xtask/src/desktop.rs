//! Building the window and the terminal program, and the window with an interface that reloads.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use crate::packages::{self, Purpose};
use crate::process::{self, Outcome, cargo, target_folder};
use crate::ui;

const DEV_ADDRESS: &str = "http://localhost:5173";

/// `cargo xtask dev`: the interface from Vite's server, so that a saved file shows at once.
pub fn dev(_: &[String]) -> Outcome {
    packages::install(Purpose::Window)?;
    ui::build()?;
    // Vite itself and not npm, which would leave it running.
    let mut server = process::program("node", ["node_modules/vite/bin/vite.js"])
        .current_dir("ui")
        .spawn()
        .map_err(|error| format!("the interface's server: {error}"))?;
    // The stricter policy of the shipped window would stop Vite's own scripts and socket; only this command loosens it.
    let configuration =
        format!(r#"{{"build":{{"devUrl":"{DEV_ADDRESS}"}},"app":{{"security":{{"csp":null}}}}}}"#);
    let outcome = process::run(
        cargo()
            .args(["run", "--package", "rumbo-desktop"])
            .env("TAURI_CONFIG", configuration),
    );
    // It ends with us in any case.
    let _ = server.kill();
    outcome
}

/// Builds the window with the interface inside, and the terminal program beside it.
pub fn build() -> Outcome {
    ui::build()?;
    process::run(cargo().args([
        "build",
        // With the whole workspace, dependencies are those that its tests were built with.
        "--workspace",
        "--bin",
        "rumbo-desktop",
        "--bin",
        "rumbo",
    ]))
}

/// The built window.
pub fn window_program() -> PathBuf {
    target_folder()
        .join("debug")
        .join(format!("rumbo-desktop{}", std::env::consts::EXE_SUFFIX))
}

/// The terminal program, built before it is called for the first time.
pub fn terminal<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Result<Command, String> {
    static BUILT: OnceLock<Outcome> = OnceLock::new();
    // With the whole workspace, dependencies are those that its tests were built with.
    let build = || process::run(cargo().args(["build", "--workspace", "--bin", "rumbo"]));
    BUILT.get_or_init(build).clone()?;
    let program = format!("rumbo{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(target_folder().join("debug").join(program));
    command.args(arguments);
    Ok(command)
}

/// Whether a window can be shown. Only Linux may lack a display.
pub fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
