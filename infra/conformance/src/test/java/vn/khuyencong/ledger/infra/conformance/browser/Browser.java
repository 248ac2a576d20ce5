package vn.khuyencong.ledger.infra.conformance.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import vn.khuyencong.ledger.infra.conformance.running.Directories;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** Chromium without a window, before one site, with a profile of its own that ends with it. */
public final class Browser implements AutoCloseable {
    /** Selenium has words for some versions of Chromium's protocol and laments each other one; none is needed here. */
    private static final Logger LAMENTS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        LAMENTS.setLevel(Level.SEVERE);
    }

    private final Seat seat;
    private final URI site;
    private final Path home;
    private final ChromeDriver driver;

    private Browser(Chromium chromium, Seat seat, URI site) {
        this.seat = seat;
        this.site = site;
        this.home = newHome();
        this.driver = new ChromeDriver(service(chromium), options(chromium));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                feature("prefers-color-scheme", seat.paper().name()),
                                feature("prefers-reduced-motion", "reduce"))));
    }

    /** A browser before the ledger; where there is none, the test says NOT RUN. */
    public static Browser open(RunningLedger ledger, Seat seat) {
        return open(ledger.address(), seat);
    }

    static Browser open(URI site, Seat seat) {
        return new Browser(Chromium.ofThisMachine(), seat, site);
    }

    /** Says NOT RUN before anything else is started for a browser that is not here. */
    public static void mustBeHere() {
        Chromium.ofThisMachine();
    }

    public Tab tab() {
        return new Tab(driver, seat, site, downloads());
    }

    private Path downloads() {
        return home.resolve("downloads");
    }

    private static ChromeDriverService service(Chromium chromium) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .usingAnyFreePort()
                .build();
        service.sendOutputTo(OutputStream.nullOutputStream());
        return service;
    }

    private ChromeOptions options(Chromium chromium) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments(
                "--headless=new",
                "--user-data-dir=" + home.resolve("profile"),
                "--window-size=%d,%d"
                        .formatted(seat.screen().width(), seat.screen().height()),
                "--lang=" + seat.language().tag(),
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                // Whatever a page asks another host for is seen and fails, and never leaves this machine.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        options.setExperimentalOption("prefs", preferences());
        options.setExperimentalOption("perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
        if (seat.screen() == Screen.PHONE) {
            options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", phone()));
        }
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs());
        return options;
    }

    private Map<String, Object> preferences() {
        return Map.of(
                "intl.accept_languages", seat.language().tag(),
                "intl.selected_languages", seat.language().tag(),
                "download.default_directory", downloads().toString(),
                "credentials_enable_service", false);
    }

    private Map<String, Object> phone() {
        return Map.of(
                "width",
                seat.screen().width(),
                "height",
                seat.screen().height(),
                "pixelRatio",
                2.0,
                "mobile",
                true,
                "touch",
                true);
    }

    private static LoggingPreferences logs() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        return logs;
    }

    private static Map<String, String> feature(String name, String value) {
        return Map.of("name", name, "value", value.toLowerCase(Locale.ROOT));
    }

    private static Path newHome() {
        try {
            Path home = Files.createTempDirectory("ledger-browser");
            Files.createDirectories(home.resolve("downloads"));
            return home;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Directories.delete(home);
    }
}
