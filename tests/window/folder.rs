//! The system's own dialog for another folder, by keys, under a small window manager.

use std::fs;

use rumbo_tests::journey;
use rumbo_tests::session::Computer;

use crate::wait_for;

const DIALOG: &str = "Guardar el informe en otra carpeta";

#[test]
fn another_folder_is_chosen_by_keys() {
    let computer = Computer::new();
    let company = journey::company("huerta-chayo");
    let window = computer.open();
    journey::begin(&window, &company);
    journey::answer_all(&window, &company);
    journey::finish(&window);
    window.click("result-roadmap");
    let chosen = computer.home().join("Informes de la cámara");
    fs::create_dir_all(&chosen).unwrap();
    window.click("choose-folder");
    computer.display.choose_in_dialog(DIALOG, &chosen);
    wait_for("the report", || {
        fs::read_dir(&chosen)
            .unwrap()
            .flatten()
            .any(|entry| entry.path().extension().is_some_and(|one| one == "pdf"))
    });
    assert!(
        window
            .text("saved-path")
            .starts_with(&*chosen.to_string_lossy()),
        "the window says where it is"
    );
}
