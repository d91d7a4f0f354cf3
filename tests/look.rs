//! Pictures of every screen, for eyes: `cargo xtask look` runs this and says where they are.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use rumbo_tests::session::Computer;

#[test]
#[ignore = "draws pictures for eyes; cargo xtask look runs it"]
fn screens() {
    let out =
        PathBuf::from(std::env::var_os("RUMBO_LOOK").expect("cargo xtask look says where to"));
    let computer = Computer::new();
    let window = computer.open();
    window.picture(&out.join("home.png"));
}
