namespace Statiq.Common;

/// <summary>What can be done with any file.</summary>
public static class IFileExtensions
{
    public static async Task CopyToAsync(
        this IFile file,
        IFile destination,
        bool overwrite = true,
        bool createDirectory = true,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(destination);
        if (destination.Exists && !overwrite)
            throw new IOException($"The file {destination.Path} exists already");

        await using var input = file.OpenRead();
        await using var output = destination.OpenWrite(createDirectory);
        await input.CopyToAsync(output, cancellationToken);
        output.SetLength(output.Position);
    }

    public static async Task MoveToAsync(
        this IFile file,
        IFile destination,
        bool overwrite = true,
        bool createDirectory = true,
        CancellationToken cancellationToken = default)
    {
        await file.CopyToAsync(destination, overwrite, createDirectory, cancellationToken);
        file.Delete();
    }
}
