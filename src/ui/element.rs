//! Builds elements with Leptos, so that every element, text and closure has the same few types.
//!
//! Leptos' `view!` gives each element a type of its own, and with it code of its own: the same page took 175 KB of
//! brotli that way. See `docs/decisions/0003-small-views.md`. Nothing here knows what the panel is about.

use super::attrs::{Attr, Attrs};
use browser::locale;
use leptos::ev;
use leptos::html::custom;
use leptos::prelude::{AddAnyAttr as _, AnyView, ElementChild as _, Get as _, IntoAny as _, Memo, untrack};
use leptos::tachys::view::iterators::StaticVec;

/// An element being built. One pointer, and its methods never inlined: each of some 300 calls is then a few bytes.
pub(crate) struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attrs: Vec<Attr>,
    children: Vec<AnyView>,
}

/// An element of that tag. What is code, a command or a key has one spelling in all languages.
#[inline(never)]
pub(crate) fn el(tag: &'static str) -> Element {
    let element = Element(Box::new(Parts { tag, attrs: Vec::new(), children: Vec::new() }));
    if matches!(tag, "code" | "kbd" | "pre") { element.raw() } else { element }
}

/// An element of that tag and class.
#[inline(never)]
pub(crate) fn el_class(tag: &'static str, class: &str) -> Element {
    el(tag).attr("class", class)
}

/// An element of that tag with a text.
#[inline(never)]
pub(crate) fn el_text(tag: &'static str, text: &str) -> Element {
    el(tag).text(text)
}

impl Element {
    /// Says that its text is spelled as a service or a tool spells it: a browser doesn't translate it, and a voice of another
    /// language doesn't mangle it.
    pub(crate) fn raw(self) -> Self {
        self.attr("translate", "no").attr("lang", "en")
    }

    /// Makes a `label` the name of the field of that ID. A click on it is a click on the field; a screen reader has it with the
    /// field alone, rather than before it as well and as something to click.
    #[inline(never)]
    pub(crate) fn label_of(self, field: &str) -> Self {
        self.attr("for", field).attr("id", &[field, "-label"].concat()).attr("aria-hidden", "true")
    }

    /// Gives a field its ID, and the label of that ID as its name.
    #[inline(never)]
    pub(crate) fn labelled(self, id: &str) -> Self {
        self.attr("id", id).attr("aria-labelledby", &[id, "-label"].concat())
    }

    /// Gives a field its ID, and its name as an attribute: in a dialog that scrolls, axe-core takes the label of a field that
    /// is out of sight for none.
    pub(crate) fn named(self, id: &str, name: &str) -> Self {
        self.attr("id", id).attr("aria-label", name)
    }

    /// Sets an attribute.
    #[inline(never)]
    pub(crate) fn attr(self, name: &'static str, value: &str) -> Self {
        self.with(Attr::Fixed(name, value.to_owned()))
    }

    /// Sets or removes an attribute without a value, such as `disabled`, as what it reads changes.
    pub(crate) fn flag(self, name: &'static str, mut is: impl FnMut() -> bool + Send + 'static) -> Self {
        self.with(Attr::Dynamic(name, Box::new(move || is().then_some(""))))
    }

    /// Sets a state such as `aria-invalid` to `true` or `false`, as what it reads changes.
    pub(crate) fn state(self, name: &'static str, mut is: impl FnMut() -> bool + Send + 'static) -> Self {
        self.with(Attr::Dynamic(name, Box::new(move || Some(if is() { "true" } else { "false" }))))
    }

    /// Makes a button inert that waits for its own work, as what it reads changes. Unlike `disabled`, this leaves the focus
    /// where it is; the button's action asks again whether it may.
    pub(crate) fn busy(self, mut is: impl FnMut() -> bool + Send + 'static) -> Self {
        self.dynamic_attr("aria-disabled", move || is().then_some("true"))
    }

    /// Sets or removes an attribute as what it reads changes.
    pub(crate) fn dynamic_attr(
        self,
        name: &'static str,
        value: impl FnMut() -> Option<&'static str> + Send + 'static,
    ) -> Self {
        self.with(Attr::Dynamic(name, Box::new(value)))
    }

    /// Keeps a switch in the position that is read.
    pub(crate) fn checked(self, mut is: impl FnMut() -> bool + Send + 'static) -> Self {
        self.with(Attr::Property("checked", Box::new(move || is().into())))
    }

    /// Sets the style as what it reads changes, by the element's own object: the page's policy forbids the attribute.
    pub(crate) fn dynamic_style(self, mut style: impl FnMut() -> String + Send + 'static) -> Self {
        self.with(Attr::Property("style", Box::new(move || style().into())))
    }

    /// Says how many rows a table has, of which not all may be in the page.
    pub(crate) fn row_count(self, mut count: impl FnMut() -> usize + Send + 'static) -> Self {
        self.with(Attr::Property("ariaRowCount", Box::new(move || locale::digits(count()).into())))
    }

    /// Makes a text the only content, as a property of the element: of thousands of cells, none has a node that is kept.
    pub(crate) fn content(self, text: &str) -> Self {
        self.with(Attr::Content(text.to_owned()))
    }

    /// Keeps the value of a field as it is read.
    pub(crate) fn value(self, mut value: impl FnMut() -> String + Send + 'static) -> Self {
        self.with(Attr::Property("value", Box::new(move || value().into())))
    }

    /// Listens to an event.
    pub(crate) fn on(self, event: &'static str, act: impl FnMut(ev::Event) + Send + 'static) -> Self {
        self.with(Attr::Listener(event, Box::new(act)))
    }

    #[inline(never)]
    fn with(mut self, attr: Attr) -> Self {
        self.0.attrs.push(attr);
        self
    }

    /// Adds a text. It is text whatever it holds, never markup.
    #[inline(never)]
    pub(crate) fn text(self, text: &str) -> Self {
        self.view(text.to_owned().into_any())
    }

    /// Makes a text that changes with what it reads the only content. It is set as a whole, not as a node that is kept: a
    /// browser that translates the page puts nodes of its own in the place of texts.
    pub(crate) fn dynamic_text(self, mut text: impl FnMut() -> String + Send + 'static) -> Self {
        self.with(Attr::Property("textContent", Box::new(move || text().into())))
    }

    /// Adds an element.
    #[inline(never)]
    pub(crate) fn child(self, child: Element) -> Self {
        self.view(child.into_view())
    }

    /// Adds elements.
    pub(crate) fn children(self, children: impl IntoIterator<Item = Element>) -> Self {
        children.into_iter().fold(self, Element::child)
    }

    /// Adds a view.
    #[inline(never)]
    pub(crate) fn view(mut self, view: AnyView) -> Self {
        self.0.children.push(view);
        self
    }

    /// Adds a view that is built anew whenever what it reads changes.
    pub(crate) fn dynamic(self, view: impl FnMut() -> AnyView + Send + 'static) -> Self {
        self.view(dynamic(view))
    }

    /// Adds a view for as long as a condition holds.
    pub(crate) fn show(
        self,
        is: impl Fn() -> bool + Send + Sync + 'static,
        view: impl FnMut() -> AnyView + Send + 'static,
    ) -> Self {
        self.view(show(is, view))
    }

    /// The element as a view.
    #[inline(never)]
    pub(crate) fn into_view(self) -> AnyView {
        let Parts { tag, attrs, children } = *self.0;
        let element = custom(tag).add_any_attr(Attrs::new(attrs));
        if children.is_empty() { element.into_any() } else { element.child(StaticVec::from(children)).into_any() }
    }
}

/// A text by itself. In an element, which can be taken away even where a browser has translated the text.
pub(crate) fn text_view(text: &str) -> AnyView {
    el_text("span", text).into_view()
}

/// A view that is built anew whenever what it reads changes.
pub(crate) fn dynamic(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    boxed_dynamic(Box::new(view))
}

#[inline(never)]
fn boxed_dynamic(view: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    view.into_any()
}

/// A view for as long as a condition holds; what the condition reads may change without building it anew.
pub(crate) fn show(
    is: impl Fn() -> bool + Send + Sync + 'static,
    view: impl FnMut() -> AnyView + Send + 'static,
) -> AnyView {
    boxed_show(Box::new(is), Box::new(view))
}

/// A view that is built anew when its key changes, and not by what it reads itself.
pub(crate) fn keyed(
    key: impl Fn() -> u32 + Send + Sync + 'static,
    view: impl FnMut() -> AnyView + Send + 'static,
) -> AnyView {
    boxed_keyed(Box::new(key), Box::new(view))
}

fn boxed_keyed(key: Box<dyn Fn() -> u32 + Send + Sync>, mut view: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    by_key(key, Box::new(move |_| untrack(&mut view)))
}

#[inline(never)]
fn boxed_show(is: Box<dyn Fn() -> bool + Send + Sync>, mut view: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    by_key(Box::new(move || is().into()), Box::new(move |is| if is > 0 { view() } else { empty() }))
}

/// A view of a key: one kind of memo is enough.
#[inline(never)]
fn by_key(key: Box<dyn Fn() -> u32 + Send + Sync>, mut view: Box<dyn FnMut(u32) -> AnyView + Send>) -> AnyView {
    let key = Memo::new(move |_| key());
    dynamic(move || view(key.get()))
}

/// No view.
#[inline(never)]
pub(crate) fn empty() -> AnyView {
    ().into_any()
}

/// A row of views without an element around them.
#[inline(never)]
pub(crate) fn fragment(views: Vec<AnyView>) -> AnyView {
    StaticVec::from(views).into_any()
}

/// A button.
pub(crate) fn button(label: &str, act: impl FnMut() + Send + 'static) -> Element {
    boxed_button("button", label, Box::new(act))
}

/// The button that is advised among its neighbours.
pub(crate) fn primary_button(label: &str, act: impl FnMut() + Send + 'static) -> Element {
    boxed_button("button primary", label, Box::new(act))
}

#[inline(never)]
fn boxed_button(class: &str, label: &str, mut act: Box<dyn FnMut() + Send>) -> Element {
    el_class("button", class).attr("type", "button").text(label).on("click", move |_| act())
}

/// The name of the field of that ID, which is [`Element::labelled`].
pub(crate) fn label(field: &str, text: &str) -> Element {
    el_text("label", text).label_of(field)
}

/// The paragraph of a live region. Orca steps over an empty one, but not over a region that has nothing in it, and it reads what
/// stands in a paragraph, but not what stands in the region itself. By its role the paragraph is there for Chromium, which
/// leaves out empty ones.
#[inline(never)]
pub(crate) fn paragraph() -> Element {
    el("p").attr("role", "paragraph")
}

/// A link to another site, in a tab of its own.
#[inline(never)]
pub(crate) fn link(label: &str, address: &str) -> Element {
    el_text("a", label).attr("href", address).attr("target", "_blank").attr("rel", "noopener")
}

/// A term with its description, a `dd`. Its text stands in that itself: some screen readers read an element within it twice.
#[inline(never)]
pub(crate) fn fact(term: &str, description: Element) -> Element {
    el("div").child(el_text("dt", term)).child(description)
}

/// A name as a service spells it, and what became of its value.
pub(crate) fn raw_fact(name: &str, value: &str) -> Element {
    el("div").child(el_text("dt", name).raw()).child(el_text("dd", value).attr("translate", "no"))
}

/// A term described by a text.
#[inline(never)]
pub(crate) fn fact_text(term: &str, description: &str) -> Element {
    fact(term, el_text("dd", description))
}
