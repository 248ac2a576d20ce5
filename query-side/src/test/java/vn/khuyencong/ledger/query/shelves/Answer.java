package vn.khuyencong.ledger.query.shelves;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
public record Answer(MvcTestResult result) {
    public int status() {
        return result.getResponse().getStatus();
    }

    public String header(String name) {
        return result.getResponse().getHeader(name);
    }

    /** The value at a JSON pointer as text; null where there is none or it is null. */
    public String at(String pointer) {
        JsonNode node = json().at(pointer);
        return node.isMissingNode() || node.isNull() ? null : node.isValueNode() ? node.asString() : node.toString();
    }

    public JsonNode json() {
        try {
            return JsonMapper.shared().readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The body as it is. */
    public String text() {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
