package vn.khuyencong.ledger.infra.conformance.browser;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** A field of a form as a person meets it: what it holds, whether the hand is there, what was refused about it. */
public record Field(WebDriver driver, WebElement element) {
    public String value() {
        return Objects.requireNonNullElse(element.getDomProperty("value"), "");
    }

    /** Puts text in the place of what is there. */
    public void fill(String text) {
        element.clear();
        element.sendKeys(text);
    }

    /** Hands over a file of this machine. */
    public void attach(java.nio.file.Path file) {
        element.sendKeys(file.toAbsolutePath().toString());
    }

    public boolean hasFocus() {
        return element.equals(driver.switchTo().activeElement());
    }

    /** The words that the field itself points to, as a screen reader would read them out. */
    public String refusal() {
        if (!"true".equals(element.getDomAttribute("aria-invalid"))) {
            return "";
        }
        return Stream.of("aria-errormessage", "aria-describedby")
                .flatMap(pointer -> pointedAt(element.getDomAttribute(pointer)))
                .map(WebElement::getText)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private Stream<WebElement> pointedAt(@Nullable String ids) {
        return ids == null
                ? Stream.empty()
                : Stream.of(ids.split("\\s+"))
                        .map(id -> driver.findElements(By.id(id)))
                        .flatMap(List::stream);
    }
}
