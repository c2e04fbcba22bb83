using Articles;

namespace Articles_Tests;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_diagnostic_reads_as_path_line_column_severity_what_and_cure() =>
        new Diagnostic("seeds/a.txt", 3, 7, Severity.Error, "no words", "write some").ToString()
            .ShouldBe("seeds/a.txt:3:7: error: no words (write some)");
}
