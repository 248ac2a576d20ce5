package vn.khuyencong.ledger.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as the frame of its answer has to see it, where the request itself says more or another address. */
public final class FramedRequest extends HttpServletRequestWrapper {
    private final String path;
    private final Map<String, String[]> parameters;

    /** An address with nothing behind it but these parameters: what a form sent never becomes part of a link. */
    public FramedRequest(HttpServletRequest request, String path, Map<String, String[]> parameters) {
        super(request);
        this.path = path;
        this.parameters = parameters;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }
}
