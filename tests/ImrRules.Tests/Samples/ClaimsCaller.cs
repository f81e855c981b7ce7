using System.Net.Http.Headers;
using System.Text;

namespace ImrRules.Tests.Samples;

/// <summary>Somebody who calls the sample over HTTP.</summary>
public sealed class ClaimsCaller : IDisposable
{
    private readonly HttpClient _http;

    public ClaimsCaller(Uri address, string? token)
    {
        _http = new HttpClient { BaseAddress = address };
        if (token is not null)
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public Task<HttpAnswer> Get(string path) => Send(HttpMethod.Get, path, content: null);

    public Task<HttpAnswer> Post(string path, string body, string? determination = null) => Send(HttpMethod.Post, path, Json(body), determination);

    public Task<HttpAnswer> Put(string path, string body) => Send(HttpMethod.Put, path, Json(body));

    /// <summary>Submits a case that is taken.</summary>
    /// <returns>Its address.</returns>
    public async Task<string> Submit(string file)
    {
        var answer = await Post("/cases", file);
        return answer.Status == 201 ? $"/cases/{answer.Json["id"]}" : throw new InvalidOperationException($"{answer.Status}: {answer.Text}");
    }

    /// <summary>The determination as it is now, by the name under which it is decided.</summary>
    public async Task<string> Determination(string path) => (await Get($"{path}/determination")).Determination!;

    public async Task<HttpAnswer> Send(HttpMethod method, string path, HttpContent? content, string? determination = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (determination is not null)
            request.Headers.TryAddWithoutValidation("If-Match", determination);
        using var response = await _http.SendAsync(request);
        return new HttpAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync())
        {
            ContentType = response.Content.Headers.ContentType?.MediaType,
            Determination = response.Headers.ETag?.Tag,
            Headers = $"{response.Headers}",
        };
    }

    public void Dispose() => _http.Dispose();

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
