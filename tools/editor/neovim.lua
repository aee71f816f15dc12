-- Opens articles in Neovim's own language client, one after the other, and writes down what it was told of each.
-- The job is a JSON file named by BACKREAD_JOB: { command, folder, out, files: [{ file, language }] }. A line of
-- JSON is written for each file: { file, shown, items } or { file, trouble }. Works from Neovim 0.7 on.
local PATIENCE = 20000

local function read_job()
  local lines = vim.fn.readfile(os.getenv('BACKREAD_JOB'))
  return vim.json.decode(table.concat(lines, '\n'))
end

local function review(job)
  local languages, told, ended = {}, {}, false
  local publish = 'textDocument/publishDiagnostics'
  local id = vim.lsp.start_client({
    name = 'backread',
    cmd = job.command,
    root_dir = job.folder,
    workspace_folders = { { uri = vim.uri_from_fname(job.folder), name = 'articles' } },
    get_language_id = function(buffer) return languages[buffer] end,
    on_exit = function() ended = true end,
    handlers = {
      -- The positions as they came: Neovim turns the columns of what it shows into bytes.
      [publish] = function(failure, params, context, config)
        vim.lsp.handlers[publish](failure, params, context, config)
        if params.version then told[params.uri] = params.diagnostics end
      end,
      -- A notification of the server's own, for clients that show it.
      ['backread/status'] = function() end,
    },
  })
  assert(id, 'Neovim could not start the server')

  local function open(file, language)
    local buffer = vim.fn.bufadd(file)
    languages[buffer] = language
    vim.fn.bufload(buffer)
    local uri = vim.uri_from_bufnr(buffer)
    assert(vim.lsp.buf_attach_client(buffer, id), 'the file was not attached to the server')
    vim.wait(PATIENCE, function() return told[uri] ~= nil or ended end, 5)
    assert(not ended, 'the server ended')
    local items = assert(told[uri], 'no diagnostics came')
    local shown = #vim.diagnostic.get(buffer)
    vim.cmd('bwipeout! ' .. buffer)
    return { file = file, shown = shown, items = items }
  end

  local lines = {}
  for _, entry in ipairs(job.files) do
    local fine, answer = pcall(open, entry.file, entry.language)
    table.insert(lines, vim.json.encode(fine and answer or { file = entry.file, trouble = tostring(answer) }))
    if ended then break end
  end
  local client = vim.lsp.get_client_by_id(id)
  if client then client.stop() end
  vim.wait(5000, function() return ended end, 20)
  if not ended and client then client.stop(true) end
  return lines
end

vim.o.modeline = false
vim.o.hidden = true
local job = read_job()
local fine, answer = pcall(review, job)
if fine then
  vim.fn.writefile(answer, job.out)
  vim.cmd('qa!')
else
  io.stderr:write(tostring(answer) .. '\n')
  vim.cmd('cquit!')
end
