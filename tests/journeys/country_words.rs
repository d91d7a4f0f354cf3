//! Words of the country: the screen speaks with those of the open company, and a country is added without code.

use crate::refused_files::content_copy;
use rumbo_app::views::{Settings, TextSize, Theme};
use rumbo_app::{Pack, Rumbo};
use rumbo_i18n::Locale;
use rumbo_tests::example_company::ExampleCompany;
use rumbo_tests::program::open;
use std::fs;
use std::path::Path;

/// Every sentence on the screens of an example company.
fn screens(rumbo: &mut Rumbo, company: &str) -> String {
    let id = ExampleCompany::read(company).start(rumbo).id;
    format!("{:?}", rumbo.open_assessment(&id).unwrap())
}

#[test]
fn the_screen_speaks_with_the_words_of_the_open_company() {
    let folder = tempfile::tempdir().unwrap();
    let mut rumbo = open(folder.path());
    let peru = screens(&mut rumbo, "qori-paqocha");
    assert!(peru.contains("su RUC"), "tax number in Perú");
    assert!(
        peru.contains("(SUNAT)") && !peru.contains("RUT"),
        "offices of Perú"
    );
    let chile = screens(&mut rumbo, "telares-lihuen");
    assert!(chile.contains("su RUT"), "tax number in Chile");
    assert!(
        chile.contains("(SII)") && !chile.contains("RUC"),
        "offices of Chile"
    );
    let english = Settings {
        language: "en".to_owned(),
        theme: Theme::System,
        text_size: TextSize::Normal,
    };
    rumbo.save_settings(&english).unwrap();
    let peru = screens(&mut rumbo, "qori-paqocha");
    assert!(
        peru.contains("RUC") && !peru.contains("RUT"),
        "also in English"
    );
}

/// The pack as its writers have it, in a folder of its own.
pub fn pack_folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    content_copy(folder.path());
    folder
}

pub fn change(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn a_country_is_added_without_code() {
    let folder = pack_folder();
    let facts = "content/facts.toml";
    change(
        folder.path(),
        facts,
        "\"pe\", \"ec\"]",
        "\"pe\", \"ec\", \"bo\"]",
    );
    for (language, name) in [("es", "Bolivia"), ("en", "Bolivia")] {
        let file = format!("locales/{language}/content/facts.ftl");
        let own = format!("fact-country-bo = {name}\nfact-country-pe =");
        change(folder.path(), &file, "fact-country-pe =", &own);
    }
    let terms = folder.path().join("locales/es-BO/content");
    fs::create_dir_all(&terms).unwrap();
    fs::write(terms.join("terms.ftl"), "-tax-id = NIT boliviano\n").unwrap();

    let pack = Pack::in_folder(folder.path()).unwrap();
    let words = pack.words(Locale::ES.for_country("bo")).unwrap();
    let need = words.text("need-tax-id", &[]);
    assert!(need.contains("el NIT boliviano"), "{need}");
    let words = pack.words(Locale::ES.for_country("pe")).unwrap();
    assert!(words.text("need-tax-id", &[]).contains("el RUC"));
}
