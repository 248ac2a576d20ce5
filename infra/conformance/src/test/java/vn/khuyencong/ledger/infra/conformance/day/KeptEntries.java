package vn.khuyencong.ledger.infra.conformance.day;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The entries behind a figure as an auditor takes them away, read without any program of the ledger. */
record KeptEntries(List<String> sheets, List<Long> amounts, List<String> checks) {
    private static final String AMOUNT = "amount";

    long sum() {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }

    static KeptEntries ofCsv(Path file) throws IOException {
        List<List<String>> rows = Files.readString(file)
                .lines()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        int amount = rows.getFirst().indexOf(AMOUNT);
        return new KeptEntries(
                List.of(),
                rows.stream()
                        .skip(1)
                        .map(row -> Long.parseLong(row.get(amount)))
                        .toList(),
                List.of());
    }

    /** The first sheet holds the entries; the second says what their sum must be, and adds them up by formula. */
    static KeptEntries ofXlsx(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> words = texts(read(zip, "xl/sharedStrings.xml").getElementsByTagName("si"));
            Element entries = read(zip, "xl/worksheets/sheet1.xml");
            Element check = read(zip, "xl/worksheets/sheet2.xml");
            String column = cells(entries)
                    .filter(cell -> word(cell, words).equals(AMOUNT))
                    .map(cell -> cell.getAttribute("r").replaceAll("\\d", ""))
                    .findFirst()
                    .orElseThrow();
            List<Long> amounts = cells(entries)
                    .filter(cell -> cell.getAttribute("r").matches(column + "\\d+"))
                    .skip(1)
                    .map(cell -> Long.parseLong(cell.getTextContent()))
                    .toList();
            return new KeptEntries(
                    elements(read(zip, "xl/workbook.xml").getElementsByTagName("sheet"))
                            .map(sheet -> sheet.getAttribute("name"))
                            .toList(),
                    amounts,
                    cells(check).map(Element::getTextContent).toList());
        }
    }

    private static Stream<Element> cells(Element sheet) {
        return elements(sheet.getElementsByTagName("c"));
    }

    private static String word(Element cell, List<String> words) {
        return cell.getAttribute("t").equals("s") ? words.get(Integer.parseInt(cell.getTextContent())) : "";
    }

    private static List<String> texts(NodeList nodes) {
        return elements(nodes).map(Element::getTextContent).toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static Element read(ZipFile zip, String part) throws IOException {
        try (InputStream content = zip.getInputStream(zip.getEntry(part))) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(content)
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException cause) {
            throw new IOException(zip.getName() + ": " + part, cause);
        }
    }
}
