//! Packs from elsewhere that can't be taken: each fault is named with the chamber's own file, line and a hint, all at once.

use crate::extra_pack::{files_of, puerto_azul, zipped};
use crate::refused_files::content_copy;
use crate::said::refused;
use rumbo_app::{AppError, Code, ContentProblem, Pack};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

/// A copy of the example pack, to be spoilt.
struct Copy {
    root: tempfile::TempDir,
}

impl Copy {
    fn new() -> Self {
        let copy = Self {
            root: tempfile::tempdir().unwrap(),
        };
        for (name, bytes) in files_of(&puerto_azul()) {
            copy.write(&name, &bytes);
        }
        copy
    }

    fn folder(&self) -> PathBuf {
        self.root.path().join("mi-camara")
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.folder().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    fn replace(&self, name: &str, from: &str, to: &str) {
        crate::refused_files::replace(&self.folder().join(name), from, to);
    }

    fn problems(&self) -> Vec<ContentProblem> {
        problems(&self.folder())
    }
}

fn problems(path: &Path) -> Vec<ContentProblem> {
    let result = Pack::shipped().unwrap().with_extra(path);
    let Err(AppError::ContentInvalid(problems)) = &result else {
        panic!("it has to be refused: {:?}", result.map(|_| ()));
    };
    let problems = problems.clone();
    for problem in &problems {
        assert!(!problem.hint.is_empty(), "{problem}: what to do?");
    }
    let words = refused(result, Code::ContentInvalid);
    assert!(words.contains("error"), "{words}");
    problems
}

/// The place of the one problem whose reason has these words.
fn place(problems: &[ContentProblem], says: &str) -> (String, usize) {
    let found: Vec<&ContentProblem> = problems
        .iter()
        .filter(|problem| problem.reason.contains(says))
        .collect();
    assert_eq!(found.len(), 1, "`{says}` in {problems:#?}");
    (found[0].file.clone(), found[0].line)
}

fn at(file: &str, line: usize) -> (String, usize) {
    (format!("mi-camara/{file}"), line)
}

#[test]
fn every_fault_is_named_at_once_with_the_chambers_own_files() {
    let copy = Copy::new();
    copy.replace(
        "pack.toml",
        "\"programme:cl-e-exporta\"",
        "\"programme:cl-gone\"",
    );
    copy.replace("platforms.toml", "country = \"cl\"", "country = \"fr\"");
    copy.replace("contacts.toml", "2026-11-15", "2027-11-15");
    copy.replace("guides.toml", "\"compare-carriers\"", "\"compare-pigeons\"");
    copy.replace(
        "locales/es/guias.ftl",
        "guide-puerto-azul-first-meeting-step-3 =",
        "guide-puerto-azul-first-meeting-step-9 =",
    );
    copy.replace(
        "locales/es/programas.ftl",
        "Publica su ficha",
        "Publica su ficha { $colour }",
    );
    copy.replace("branding.toml", "#0b5a6b", "azul");
    copy.replace("branding.toml", "logo.png", "sello.png");
    let problems = copy.problems();
    for (says, file, line) in [
        (
            "`programme:cl-gone` does not exist in the pack",
            "pack.toml",
            10,
        ),
        (
            "programme `cl-e-exporta`: the id is given twice",
            "programmes.toml",
            3,
        ),
        ("no option of the fact `country`", "platforms.toml", 2),
        ("after the pack's date 2026-11-21", "contacts.toml", 2),
        (
            "the action `compare-pigeons` does not exist",
            "guides.toml",
            2,
        ),
        (
            "in `es` no message `guide-puerto-azul-first-meeting-step-3`",
            "guides.toml",
            2,
        ),
        (
            "the message `guide-puerto-azul-first-meeting-step-9`",
            "locales/es/guias.ftl",
            9,
        ),
        (
            "names $colour, which it is not given",
            "locales/es/programas.ftl",
            19,
        ),
        ("this is not a colour", "branding.toml", 4),
        ("there is no picture `sello.png`", "branding.toml", 3),
    ] {
        assert_eq!(place(&problems, says), at(file, line), "{says}");
    }
}

#[test]
fn an_extra_pack_changes_neither_questions_nor_judgement_nor_the_packs_words() {
    let copy = Copy::new();
    copy.write(
        "questions.toml",
        b"[[question]]\nid = \"horoscope\"\n\n[[gate]]\nid = \"z\"\n",
    );
    copy.write(
        "locales/es/palabras.ftl",
        "-vat = impuesto nuestro\nfact-country = ¿De dónde es?\nstage-a = Nada\n".as_bytes(),
    );
    copy.write("locales/fr/mots.ftl", b"-vat = TVA\n");
    copy.write("palabras.ftl", b"-vat = nada\n");
    let problems = copy.problems();
    assert_eq!(
        place(
            &problems,
            "`question` is no list of records that stands here"
        ),
        at("questions.toml", 1)
    );
    assert_eq!(
        place(&problems, "`gate` is no list"),
        at("questions.toml", 4)
    );
    assert_eq!(
        place(&problems, "-vat is already in locales/es/content/terms.ftl"),
        at("locales/es/palabras.ftl", 1)
    );
    assert_eq!(
        place(&problems, "fact-country is already in"),
        at("locales/es/palabras.ftl", 2)
    );
    assert_eq!(
        place(&problems, "`fr` is no language of the program"),
        at("locales/fr", 0)
    );
    assert_eq!(
        place(&problems, "words stand in a folder of their language"),
        at("palabras.ftl", 0)
    );
}

#[test]
fn a_file_that_is_too_large_or_no_text_is_refused_unread() {
    let copy = Copy::new();
    copy.write("rules.toml", &[0xFF, 0xFE, 0x00, 0x41]);
    copy.write("locales/es/largo.ftl", &vec![b'#'; 1024 * 1024 + 1]);
    copy.write("foto-suelta.bmp", &vec![0; 3 * 1024 * 1024]);
    let problems = copy.problems();
    assert_eq!(place(&problems, "no text in UTF-8"), at("rules.toml", 0));
    assert_eq!(
        place(&problems, "larger than 1024 KB"),
        at("locales/es/largo.ftl", 0)
    );
    assert_eq!(
        problems.len(),
        2,
        "what is of no use is left alone: {problems:#?}"
    );

    let many = Copy::new();
    for number in 0..9 {
        many.write(&format!("relleno-{number}.toml"), &vec![b'#'; 1000 * 1024]);
    }
    for number in 0..300 {
        many.write(&format!("notas/{number}.txt"), b"nota");
    }
    let problems = many.problems();
    let whole = ("mi-camara".to_owned(), 0);
    assert_eq!(place(&problems, "more than 300 files"), whole);
    assert_eq!(
        problems.len(),
        1,
        "what was not read is not missed: {problems:#?}"
    );
    std::fs::remove_dir_all(many.folder().join("notas")).unwrap();
    let problems = many.problems();
    assert_eq!(place(&problems, "larger than 8192 KB"), whole);
}

#[test]
fn nests_made_to_hurt_are_refused() {
    let copy = Copy::new();
    let deep = |open: &str| open.repeat(100_000);
    copy.write("rules.toml", format!("rule = {}", deep("[")).as_bytes());
    copy.write(
        "locales/es/hondo.ftl",
        format!("one = uno\ntwo = {}\n", deep("{")).as_bytes(),
    );
    copy.write(
        "locales/es/llamadas.ftl",
        format!("three = {{ {} }}\n", deep("A(")).as_bytes(),
    );
    let problems = copy.problems();
    assert_eq!(
        place(&problems, "cannot recurse further").0,
        "mi-camara/rules.toml"
    );
    let words: Vec<(&str, usize)> = problems
        .iter()
        .filter(|problem| problem.reason.contains("brackets stand more than 40 deep"))
        .map(|problem| (problem.file.as_str(), problem.line))
        .collect();
    assert_eq!(
        words,
        [
            ("mi-camara/locales/es/hondo.ftl", 2),
            ("mi-camara/locales/es/llamadas.ftl", 1)
        ]
    );
}

#[test]
fn text_with_a_mark_before_it_is_taken_as_windows_writes_it() {
    let copy = Copy::new();
    let contacts = std::fs::read_to_string(copy.folder().join("contacts.toml")).unwrap();
    let windows = format!("\u{feff}{}", contacts.replace('\n', "\r\n"));
    copy.write("contacts.toml", windows.as_bytes());
    let words = std::fs::read_to_string(copy.folder().join("locales/es/guias.ftl")).unwrap();
    let windows = format!("\u{feff}{}", words.replace('\n', "\r\n"));
    copy.write("locales/es/guias.ftl", windows.as_bytes());
    if let Err(error) = Pack::shipped().unwrap().with_extra(&copy.folder()) {
        panic!("{error:?}");
    }
}

#[test]
fn a_logo_that_would_fill_the_memory_is_refused_by_its_header() {
    let copy = Copy::new();
    let mut png = std::fs::read(copy.folder().join("logo.png")).unwrap();
    png[16..20].copy_from_slice(&100_000_u32.to_be_bytes());
    png[20..24].copy_from_slice(&100_000_u32.to_be_bytes());
    copy.write("logo.png", &png);
    let problems = copy.problems();
    assert_eq!(
        place(&problems, "100000 × 100000 pixels"),
        at("logo.png", 0)
    );

    copy.replace("branding.toml", "logo.png", "logo.svg");
    copy.write(
        "logo.svg",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
    );
    let problems = copy.problems();
    assert_eq!(place(&problems, "a part `image`"), at("logo.svg", 0));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let copy = Copy::new();
    let outside = copy.root.path().join("secreto.toml");
    std::fs::write(&outside, "secret = \"yes\"").unwrap();
    std::os::unix::fs::symlink(&outside, copy.folder().join("rules.toml")).unwrap();
    std::os::unix::fs::symlink("/", copy.folder().join("todo")).unwrap();
    copy.replace("branding.toml", "logo.png", "../logo.png");
    let problems = copy.problems();
    let links: Vec<&str> = problems
        .iter()
        .filter(|problem| problem.reason.contains("link to somewhere else"))
        .map(|problem| problem.file.as_str())
        .collect();
    assert_eq!(links, ["mi-camara/rules.toml", "mi-camara/todo"]);
    assert_eq!(
        place(&problems, "outside the extra pack"),
        at("branding.toml", 3)
    );
    assert!(
        !problems
            .iter()
            .any(|problem| problem.to_string().contains("secret")),
        "nothing of it was read: {problems:#?}"
    );
}

#[test]
fn a_file_whose_names_lead_outside_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "../rules.toml",
        "locales/../../rules.toml",
        "/etc/rules.toml",
        "C:/rules.toml",
        "locales\\es\\rules.toml",
    ] {
        let path = folder.path().join("malo.zip");
        let mut files = files_of(&puerto_azul());
        files.push((name.to_owned(), b"[[rule]]\n".to_vec()));
        zipped(&path, &files);
        let problems = problems(&path);
        assert_eq!(problems.len(), 1, "{problems:#?}");
        assert_eq!(problems[0].file, format!("malo.zip/{name}"));
        assert!(problems[0].reason.contains("outside the extra pack"));
    }
}

#[test]
fn a_file_that_links_repeats_or_swells_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("malo.zip");
    let mut archive = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files_of(&puerto_azul()) {
        archive.start_file(name, packed).unwrap();
        archive.write_all(&bytes).unwrap();
    }
    archive
        .add_symlink("rules.toml", "/etc/passwd", packed)
        .unwrap();
    // 64 MB of one letter, in some 64 KB.
    archive.start_file("bomba.toml", packed).unwrap();
    for _ in 0..64 {
        archive.write_all(&vec![b'#'; 1024 * 1024]).unwrap();
    }
    archive.finish().unwrap();
    assert!(std::fs::metadata(&path).unwrap().len() < 200 * 1024);
    let problems = problems(&path);
    let found: Vec<(&str, bool)> = problems
        .iter()
        .map(|problem| {
            let expected = ["larger than 1024 KB", "a link to somewhere else"];
            let said = expected.iter().any(|says| problem.reason.contains(says));
            (problem.file.as_str(), said)
        })
        .collect();
    assert_eq!(
        found,
        [("malo.zip/bomba.toml", true), ("malo.zip/rules.toml", true)],
        "{problems:#?}"
    );
}

#[test]
fn what_is_no_pack_at_all_is_refused_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let shipped = Pack::shipped().unwrap();
    let nothing = folder.path().join("nada.zip");
    refused(shipped.with_extra(&nothing), Code::FileUnreadable);
    std::fs::write(&nothing, b"esto no es un zip").unwrap();
    refused(shipped.with_extra(&nothing), Code::FileUnreadable);
    let cut = folder.path().join("cortado.zip");
    zipped(&cut, &files_of(&puerto_azul()));
    let whole = std::fs::read(&cut).unwrap();
    std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    refused(shipped.with_extra(&cut), Code::FileUnreadable);

    let empty = folder.path().join("vacio");
    std::fs::create_dir(&empty).unwrap();
    let problems = problems(&empty);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].file, "vacio/pack.toml");
}

#[test]
fn a_whole_pack_with_a_file_that_is_no_text_names_it() {
    let folder = tempfile::tempdir().unwrap();
    content_copy(folder.path());
    std::fs::write(folder.path().join("content/rules.toml"), [0xFF, 0x00]).unwrap();
    std::fs::write(
        folder.path().join("locales/es/content/largo.ftl"),
        vec![b'#'; 5 * 1024 * 1024],
    )
    .unwrap();
    let error = Pack::in_folder(folder.path()).unwrap_err();
    let AppError::ContentInvalid(problems) = &error else {
        panic!("{error}");
    };
    assert_eq!(
        place(problems, "no text in UTF-8"),
        ("rules.toml".to_owned(), 0)
    );
    assert_eq!(
        place(problems, "larger than"),
        ("locales/es/content/largo.ftl".to_owned(), 0)
    );
}
