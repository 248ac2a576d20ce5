package vn.khuyencong.ledger.infra.conformance.browser;

import org.openqa.selenium.WebElement;

/** A place on a page where the Tab key stops. */
public record Stop(String tag, String name, String id, String text) {
    static Stop of(WebElement element) {
        return new Stop(
                element.getTagName(),
                attribute(element, "name"),
                attribute(element, "id"),
                element.getText().strip());
    }

    public boolean is(String wanted) {
        return wanted.equals(name) || wanted.equals(id) || wanted.equals(text);
    }

    private static String attribute(WebElement element, String name) {
        String value = element.getDomAttribute(name);
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        String called = !name.isEmpty() ? name : !id.isEmpty() ? "#" + id : "\"" + text + "\"";
        return tag + " " + called;
    }
}
