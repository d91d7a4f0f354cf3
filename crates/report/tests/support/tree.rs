//! The logical tree of a finished file, read back and compared with what is drawn.

use lopdf::{Document, Object, ObjectId};
use std::collections::{BTreeMap, BTreeSet};

/// An object by reference or as it is.
pub fn resolve<'a>(document: &'a Document, object: &'a Object) -> &'a Object {
    match object {
        Object::Reference(id) => document.get_object(*id).unwrap(),
        other => other,
    }
}

/// Numbers of marked content that a page's stream opens.
fn numbers_on_page(document: &Document, page: ObjectId) -> Vec<i64> {
    let content = document.get_and_decode_page_content(page).unwrap();
    let opened = content
        .operations
        .iter()
        .filter(|operation| operation.operator == "BDC");
    opened
        .filter_map(|operation| operation.operands.get(1)?.as_dict().ok()?.get(b"MCID").ok())
        .map(|number| number.as_i64().unwrap())
        .collect()
}

/// Every (page, number) that the structure tree names, with how often, and all objects that it refers to.
#[derive(Default)]
struct Named {
    contents: BTreeMap<(ObjectId, i64), usize>,
    objects: BTreeMap<ObjectId, usize>,
    types: BTreeMap<String, usize>,
}

impl Named {
    fn read(document: &Document) -> Self {
        let mut named = Self::default();
        let catalog = document.catalog().unwrap();
        let root = resolve(document, catalog.get(b"StructTreeRoot").unwrap());
        let top = root.as_dict().unwrap().get(b"K").unwrap();
        named.walk(document, top, None);
        named
    }

    fn walk(&mut self, document: &Document, object: &Object, page: Option<ObjectId>) {
        match resolve(document, object) {
            Object::Integer(number) => {
                *self.contents.entry((page.unwrap(), *number)).or_default() += 1;
            }
            Object::Array(kids) => kids.iter().for_each(|kid| self.walk(document, kid, page)),
            Object::Dictionary(element) => {
                let page = element
                    .get(b"Pg")
                    .and_then(Object::as_reference)
                    .ok()
                    .or(page);
                if let Ok(number) = element.get(b"MCID") {
                    self.walk(document, number, page);
                } else if let Ok(object) = element.get(b"Obj") {
                    *self
                        .objects
                        .entry(object.as_reference().unwrap())
                        .or_default() += 1;
                } else {
                    let name = element.get(b"S").unwrap().as_name().unwrap();
                    let name = String::from_utf8_lossy(name).into_owned();
                    *self.types.entry(name).or_default() += 1;
                    if let Ok(kids) = element.get(b"K") {
                        self.walk(document, kids, page);
                    }
                }
            }
            other => panic!("{other:?} is no kid of a structure element"),
        }
    }
}

/// What is drawn as content is in the tree once, so is every link and box, and these types are used.
pub fn check(document: &Document, needed: &[&str]) {
    let named = Named::read(document);
    let mut drawn = BTreeSet::new();
    let mut annotations = BTreeSet::new();
    for page in document.get_pages().into_values() {
        for number in numbers_on_page(document, page) {
            assert!(
                drawn.insert((page, number)),
                "a number is opened once a page"
            );
        }
        let dictionary = document.get_dictionary(page).unwrap();
        if let Ok(list) = dictionary.get(b"Annots") {
            for annotation in resolve(document, list).as_array().unwrap() {
                annotations.insert(annotation.as_reference().unwrap());
            }
        }
    }
    assert!(
        named
            .contents
            .values()
            .chain(named.objects.values())
            .all(|count| *count == 1),
        "nothing stands in the tree twice"
    );
    assert_eq!(
        named.contents.into_keys().collect::<BTreeSet<_>>(),
        drawn,
        "what is drawn as content is in the tree, and the other way round"
    );
    assert_eq!(
        named.objects.into_keys().collect::<BTreeSet<_>>(),
        annotations,
        "every link and box is in the tree"
    );
    for needed in needed {
        assert!(named.types.contains_key(*needed), "{needed} is used");
    }
}
