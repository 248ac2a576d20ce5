package vn.khuyencong.ledger.infra.embedded.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the sign-in page, and of the page that follows it. */
final class SignInPage {
    static final String PATH = "/sign-in";
    static final String REFUSED = "/sign-in/refused";
    static final String NEXT = "next";
    static final String HOME = "/";
    private static final int LONGEST_NEXT = 2_000;

    private SignInPage() {}

    /** Where somebody signs in before the page that was asked for. */
    static String before(HttpServletRequest request) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath(PATH);
        if (PATH.equals(request.getRequestURI())) {
            return with(page.queryParam("again"), request.getParameter(NEXT));
        }
        if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            page.queryParam("expired");
        }
        String query = request.getQueryString();
        boolean asked = HttpMethod.GET.matches(request.getMethod());
        return with(page, asked ? request.getRequestURI() + (query == null ? "" : "?" + query) : HOME);
    }

    private static String with(UriComponentsBuilder page, @Nullable String next) {
        String safe = next(next);
        if (safe.equals(HOME)) {
            return page.build().toUriString();
        }
        return page.queryParam(NEXT, "{next}").encode().buildAndExpand(safe).toUriString();
    }

    /** The page that was asked for if it is one of ours, otherwise the first: nobody is led to another host. */
    static String next(@Nullable String asked) {
        boolean ours = asked != null
                && asked.length() <= LONGEST_NEXT
                && asked.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*")
                && !asked.startsWith(PATH)
                && !asked.startsWith("/sign-out");
        return ours && asked != null ? asked : HOME;
    }
}
