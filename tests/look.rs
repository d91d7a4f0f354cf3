//! Pictures of every screen, for eyes: `cargo xtask look` runs this and says where they are.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use rumbo_tests::session::Computer;
use rumbo_tests::tour::{self, WAYS};
use rumbo_tests::{journey, processes};

fn main() {
    let out =
        PathBuf::from(std::env::var_os("RUMBO_LOOK").expect("cargo xtask look says where to"));
    let computer = Computer::new();
    let window = computer.open();
    // A laptop of 1366×768, without what the window's own bar takes.
    window.size(1366, 740);
    computer.display.xdotool(&["mousemove", "0", "0"]);
    let company = journey::company("telares-lihuen");
    let mut number = 0;
    tour::screens(&computer, &window, &company, &mut |screen| {
        number += 1;
        for (way, script) in WAYS {
            tour::turn(&window, script);
            processes::wait_until_idle(&computer.data_folder());
            let file = out.join(format!("{number:02}-{screen}-{way}.png"));
            computer.display.picture("Rumbo", &file);
        }
        tour::turn(&window, WAYS[0].1);
    });
}
