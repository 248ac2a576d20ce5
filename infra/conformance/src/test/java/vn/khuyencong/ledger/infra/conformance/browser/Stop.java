package vn.khuyencong.ledger.infra.conformance.browser;

import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;

/** A place on a page where the Tab key stops. */
public record Stop(WebElement element, String tag, String name, String id, String text) {
    /** All of it in one question, because a walk with the Tab key asks it at each step. */
    private static final String WHERE_THE_HAND_IS = """
            const e = document.activeElement;
            return {
              element: e,
              tag: e.localName,
              name: e.getAttribute("name") ?? "",
              id: e.id,
              text: (e.innerText ?? "").trim(),
            };
            """;

    static Stop at(JavascriptExecutor page) {
        Map<?, ?> it = (Map<?, ?>) Objects.requireNonNull(page.executeScript(WHERE_THE_HAND_IS));
        return new Stop(
                (WebElement) it.get("element"), said(it, "tag"), said(it, "name"), said(it, "id"), said(it, "text"));
    }

    private static String said(Map<?, ?> stop, String what) {
        return String.valueOf(stop.get(what));
    }

    public boolean is(String wanted) {
        return wanted.equals(name) || wanted.equals(id) || wanted.equals(text);
    }

    @Override
    public String toString() {
        String called = !name.isEmpty() ? name : !id.isEmpty() ? "#" + id : "\"" + text + "\"";
        return tag + " " + called;
    }
}
