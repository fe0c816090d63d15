//! What an element is given besides its children: attributes, what follows what it reads, and listeners.
//!
//! Leptos has a type for each of them, with code of its own to build, rebuild and share it, and asks for some on which
//! thread they are: a twentieth of the first page's wasm.

use browser::listening::Listening;
use leptos::ev::Event;
use leptos::prelude::{Owner, RenderEffect};
use leptos::tachys::html::attribute::{Attribute, NextAttribute};
use leptos::tachys::renderer::Rndr;
use leptos::tachys::renderer::types::Element;
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};
use wasm_bindgen::JsValue;

/// One thing that an element is given.
pub(crate) enum Attr {
    /// An attribute that stays as it is.
    Fixed(&'static str, String),
    /// An attribute that is set or removed as what it reads changes.
    Dynamic(&'static str, Box<dyn FnMut() -> Option<&'static str> + Send>),
    /// The text that is the element's only content.
    Content(String),
    /// A property that changes with what it reads.
    Property(&'static str, Box<dyn FnMut() -> JsValue + Send>),
    /// A listener to an event.
    Listener(&'static str, Box<dyn FnMut(Event) + Send>),
}

/// All that an element is given. The element is built once, and takes it then; a clone is the same, as Leptos asks.
#[derive(Clone)]
pub(crate) struct Attrs(Arc<Mutex<Vec<Attr>>>);

/// What an element holds of it while it is there.
pub(crate) struct AttrsState {
    element: Element,
    names: Vec<&'static str>,
    _effects: Vec<RenderEffect<()>>,
    _listeners: Vec<Listening>,
}

impl Attrs {
    pub(crate) fn new(attrs: Vec<Attr>) -> Self {
        Self(Arc::new(Mutex::new(attrs)))
    }
}

impl AttrsState {
    fn new(element: &Element, attrs: Vec<Attr>) -> Self {
        let (mut names, mut effects, mut listeners) = (Vec::new(), Vec::new(), Vec::new());
        for attr in attrs {
            let element = element.clone();
            match attr {
                Attr::Fixed(name, value) => {
                    Rndr::set_attribute(&element, name, &value);
                    names.push(name);
                }
                Attr::Dynamic(name, mut value) => {
                    names.push(name);
                    let mut last = None;
                    effects.push(follow(Box::new(move || {
                        let now = value();
                        match now {
                            Some(text) if now != last => Rndr::set_attribute(&element, name, text),
                            None if now != last => Rndr::remove_attribute(&element, name),
                            _ => {}
                        }
                        last = now;
                    })));
                }
                Attr::Content(text) => Rndr::set_property(&element, "textContent", &text.into()),
                Attr::Property(name, mut value) => {
                    effects.push(follow(Box::new(move || Rndr::set_property(&element, name, &value()))));
                }
                Attr::Listener(event, mut act) => {
                    let owner = Owner::current().unwrap_or_default();
                    let act = Box::new(move |event| owner.with(|| act(event)));
                    listeners.push(Listening::new(&element, event, act));
                }
            }
        }
        Self { element: element.clone(), names, _effects: effects, _listeners: listeners }
    }
}

fn follow(mut run: Box<dyn FnMut()>) -> RenderEffect<()> {
    RenderEffect::new(move |_| run())
}

impl Attribute for Attrs {
    const MIN_LENGTH: usize = 0;

    type State = AttrsState;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        0
    }

    // Nothing is rendered on a server.
    fn to_html(self, _: &mut String, _: &mut String, _: &mut String, _: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> AttrsState {
        self.build(element)
    }

    fn build(self, element: &Element) -> AttrsState {
        // A panic while the lock is held can't happen: nothing of ours runs inside it.
        let attrs = mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        AttrsState::new(element, attrs)
    }

    fn rebuild(self, held: &mut AttrsState) {
        let element = held.element.clone();
        for name in mem::take(&mut held.names) {
            Rndr::remove_attribute(&element, name);
        }
        *held = self.build(&element);
    }

    fn into_cloneable(self) -> Self {
        self
    }

    fn into_cloneable_owned(self) -> Self {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }
}

impl NextAttribute for Attrs {
    type Output<NewAttr: Attribute> = (Self, NewAttr);

    fn add_any_attr<NewAttr: Attribute>(self, new: NewAttr) -> (Self, NewAttr) {
        (self, new)
    }
}
