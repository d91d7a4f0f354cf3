//! Gives each command of `src/commands.rs` its permission, so that the window may call what a capability grants and
//! nothing else, and embeds the built interface.

#![allow(clippy::print_stdout)] // this is how a build script speaks to Cargo

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=src/commands.rs");
    println!("cargo:rerun-if-changed=../ui/dist");
    let source = std::fs::read_to_string("src/commands.rs")?;
    let names: Vec<&'static str> = command_names(&source)
        .map(|name| &*name.to_owned().leak())
        .collect();
    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}

/// The function after each `#[tauri::command…]`: one list of commands, the code itself.
fn command_names(source: &str) -> impl Iterator<Item = &str> {
    source
        .split("\n#[tauri::command")
        .skip(1)
        .filter_map(|after| {
            let (_, after) = after.split_once("fn ")?;
            after.split(['(', '<']).next()
        })
}
