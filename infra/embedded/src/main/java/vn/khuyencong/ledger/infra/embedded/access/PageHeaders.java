package vn.khuyencong.ledger.infra.embedded.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;

/** What a browser may do with our pages: nothing but show them, with what comes from this host alone. */
final class PageHeaders implements Customizer<HeadersConfigurer<HttpSecurity>>, HeaderWriter, RequestRejectedHandler {
    private static final String OURS = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; manifest-src 'self'";
    /** The page to try the interface with writes styles into its elements. */
    private static final String SWAGGER = OURS.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(this);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean swagger = request.getRequestURI().startsWith("/swagger-ui");
        response.setHeader("Content-Security-Policy", swagger ? SWAGGER : OURS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    /** An address that is refused before any other rule is looked at; its page is a page like every other. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException cause)
            throws IOException {
        writeHeaders(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
