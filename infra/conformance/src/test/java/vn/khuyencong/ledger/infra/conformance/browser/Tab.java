package vn.khuyencong.ledger.infra.conformance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The one tab of a browser, told what to do as one tells a person who sits before it. */
public final class Tab {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String SIGN_IN = "/sign-in";

    private final ChromeDriver driver;
    private final Seat seat;
    private final URI site;
    private final Path downloads;

    Tab(ChromeDriver driver, Seat seat, URI site, Path downloads) {
        this.driver = driver;
        this.seat = seat;
        this.site = site;
        this.downloads = downloads;
    }

    public Seat seat() {
        return seat;
    }

    public Page open(String path) {
        driver.get(site.resolve(path).toString());
        return page();
    }

    /** Returns when the ledger has let the person in, and speaks the language of the seat. */
    public Page signIn(String name, String password) {
        open(SIGN_IN);
        chooseLanguage();
        field("name").fill(name);
        field("password").fill(password);
        press(Keys.ENTER);
        waitFor(
                () -> "the ledger to let " + name + " in:\n" + text(),
                () -> !page().address().getPath().equals(SIGN_IN));
        return page();
    }

    /** Takes the page's own switch, unless it is in the language of the seat already. */
    public Page chooseLanguage() {
        String language = seat.language().tag();
        if (!page().language().equals(language)) {
            driver.findElement(By.cssSelector("a[hreflang=%s]".formatted(language)))
                    .sendKeys(Keys.ENTER);
            waitFor(
                    () -> "a page in " + seat.language(),
                    () -> page().language().equals(language));
        }
        return page();
    }

    public Page reload() {
        driver.navigate().refresh();
        return page();
    }

    /** The page that is shown. */
    public Page page() {
        return new Page(driver, seat, site);
    }

    public String text() {
        return page().text();
    }

    /** Keys as they are pressed one after the other, whatever has the focus. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    public void type(String text) {
        press(text);
    }

    /** Ctrl+Enter: posts the form that the hand is in. */
    public void pressCtrlEnter() {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    public void doubleClick(String name) {
        new Actions(driver).doubleClick(element(name)).perform();
    }

    /** Goes on with Tab until the hand is at what has this name, id or text, once around the page at most. */
    public Stop tabTo(String name) {
        List<Stop> passed = new ArrayList<>();
        Stop hand = focus();
        while (!hand.is(name)) {
            passed.add(hand);
            press(Keys.TAB);
            hand = focus();
            if (hand.element().equals(passed.getFirst().element())) {
                throw new AssertionError("Tab does not lead to %s, only to %s".formatted(name, passed));
            }
        }
        return hand;
    }

    /** Chooses the link with this text, or the first that has it in its text, in what lies open or else on the page. */
    public void follow(String name) {
        Stream.of("dialog[open]", "main", "body")
                .flatMap(place -> driver.findElements(By.cssSelector(place)).stream())
                .flatMap(place -> Stream.of(By.linkText(name), By.partialLinkText(name))
                        .flatMap(link -> place.findElements(link).stream()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link %s on %s".formatted(name, driver.getCurrentUrl())))
                .sendKeys(Keys.ENTER);
    }

    /** Where the hand is. */
    public Stop focus() {
        return Stop.at(driver);
    }

    public Field field(String name) {
        return new Field(driver, element(name));
    }

    /** What stands at a field about what it holds; empty when nothing was refused there. */
    public String refusalAt(String name) {
        return field(name).refusal();
    }

    private WebElement element(String name) {
        List<WebElement> found = driver.findElements(By.name(name));
        if (found.isEmpty()) {
            throw new AssertionError("no field %s on %s".formatted(name, driver.getCurrentUrl()));
        }
        return found.getFirst();
    }

    public void waitForTitle(String part) {
        waitFor(
                () -> "a title with \"%s\", but it is \"%s\"".formatted(part, driver.getTitle()),
                () -> String.valueOf(driver.getTitle()).contains(part));
    }

    public void waitForText(String part) {
        waitFor(() -> "the text \"%s\" in:\n%s".formatted(part, text()), () -> text().contains(part));
    }

    /** Waits until something is so, and says what was waited for when it never is. */
    public void waitFor(Supplier<String> what, BooleanSupplier isSo) {
        try {
            new WebDriverWait(driver, PATIENCE, PAUSE)
                    .ignoring(StaleElementReferenceException.class)
                    .until(any -> isSo.getAsBoolean());
        } catch (TimeoutException never) {
            throw new AssertionError("waited in vain for " + what.get(), never);
        }
    }

    /** A file that was downloaded whole, by the end of its name. */
    public Path downloaded(String ending) {
        List<Path> found = new ArrayList<>();
        waitFor(() -> "a file *" + ending + " among " + files(), () -> {
            found.addAll(files().stream()
                    .filter(file -> file.toString().endsWith(ending))
                    .toList());
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
