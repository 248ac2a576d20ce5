package vn.khuyencong.ledger.query.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** Tells what people ask for in a browser from what programs ask for. */
public final class PageRequests {
    private static final List<String> FOR_PROGRAMS = List.of("/api", "/actuator", "/v3");

    private PageRequests() {}

    /** Whether a page has to be answered. */
    public static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html") && !isForPrograms(request);
    }

    /** Whether this belongs to the interface for programs, whoever uses it. */
    static boolean isForPrograms(HttpServletRequest request) {
        String path = path(request);
        return FOR_PROGRAMS.stream().anyMatch(part -> path.equals(part) || path.startsWith(part + "/"));
    }

    /** The path that was asked for, also while an error about it is told. */
    static String path(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first == null ? request.getRequestURI() : first.toString();
    }
}
